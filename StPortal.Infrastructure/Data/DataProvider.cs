namespace StPortal.Infrastructure.Data;

public enum DataProvider
{
    Sqlite,
    SqlServer,
}
