using StPortal.Domain;
using StPortal.Domain.Assessments;

namespace StPortal.Infrastructure.Assessments;

/// <summary>
/// A form for somebody outside: the trainee's name, the form and what was written, nothing else about anybody. The name and title are as
/// declared, or the name that the trainee gave.
/// </summary>
public sealed record ExternalForm(
    Guid RequestId,
    Guid Version,
    AssessmentRequestStatus Status,
    string Organisation,
    string TraineeName,
    LocalText Instrument,
    InstrumentDefinition Form,
    AssessmentContent Content,
    bool IsBegun,
    DateTime SavedAtUtc,
    DateOnly LastDay,
    string? Name,
    string? Title);
