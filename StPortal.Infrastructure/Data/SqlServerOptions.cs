namespace StPortal.Infrastructure.Data;

/// <summary>Section <c>Data:SqlServer</c>.</summary>
public sealed class SqlServerOptions
{
    public int MaxBatchSize { get; set; } = 100;

    public int CommandTimeoutSeconds { get; set; } = 30;
}
