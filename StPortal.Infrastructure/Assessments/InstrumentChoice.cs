using StPortal.Domain;

namespace StPortal.Infrastructure.Assessments;

public sealed record InstrumentChoice(Guid Id, LocalText Name);
