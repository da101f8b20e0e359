namespace StPortal.Domain.Assessments;

public sealed record InstrumentOption(string Key, LocalText Label);
