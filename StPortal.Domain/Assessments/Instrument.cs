namespace StPortal.Domain.Assessments;

/// <summary>A versioned form of the organisation's (bedömningsmall).</summary>
public sealed class Instrument : TenantEntity
{
    private Instrument()
    {
    }

    public Instrument(Guid organisationId, string key, int number, LocalText name, InstrumentDefinition definition)
        : base(organisationId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        Key = key;
        Number = number;
        Name = name;
        Definition = definition;
    }

    public string Key { get; private set; } = "";

    /// <summary>Version of the form, from 1.</summary>
    public int Number { get; private set; }

    public LocalText Name { get; private set; } = null!;

    public InstrumentDefinition Definition { get; private set; } = null!;
}
