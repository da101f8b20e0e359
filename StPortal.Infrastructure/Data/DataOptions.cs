namespace StPortal.Infrastructure.Data;

/// <summary>Section <c>Data</c> of the configuration.</summary>
public sealed class DataOptions
{
    /// <summary>Where SQLite file, uploaded files and mail lie; relative to the folder the service is started in.</summary>
    public string Folder { get; set; } = ".data";

    public DataProvider Provider { get; set; } = DataProvider.Sqlite;

    public SqlServerOptions SqlServer { get; set; } = new();
}
