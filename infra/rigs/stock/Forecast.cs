namespace StockPage;

/// <summary>One row of the table.</summary>
internal sealed record Forecast(DateOnly Date, int TemperatureC, string Summary)
{
    public int TemperatureF => 32 + (int)(TemperatureC / 0.5556);
}
