using StPortal.Domain;
using StPortal.Domain.People;
using StPortal.Tests.Infrastructure;

namespace StPortal.Tests.Permissions;

/// <summary>
/// How a use case is asked for the world's training as somebody: what it is about, how much access it needs, and the call. Null as
/// refusal is yes; <see cref="NotFound"/> is no; any other refusal means that the person was let in and a rule spoke.
/// </summary>
public sealed record Probe(Type UseCase, Resource Resource, Access Needed, Func<TestScope, AccessWorld, CancellationToken, Task<Refusal?>> AskAsync)
{
    /// <summary>A standing whose access is to a part only, where the use case shows the whole.</summary>
    public Standing? ShowsMoreThan { get; init; }

    public bool IsDeclaredFor(Standing standing) =>
        standing != ShowsMoreThan && AccessMatrix.For(Resource, standing) >= Needed;
}
