using System.Diagnostics.CodeAnalysis;

namespace StPortal.Domain;

/// <summary>The outcome of an act that a person can reasonably be refused. Never carries both a value and a refusal.</summary>
public sealed class Result
{
    private Result(Refusal? refusal) => Refusal = refusal;

    public static Result Ok { get; } = new(null);

    public Refusal? Refusal { get; }

    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsOk => Refusal is null;

    public static Result Refused(Refusal refusal) => new(refusal);

    public static Result<T> From<T>(T value) => Result<T>.Success(value);

    public static implicit operator Result(Refusal refusal) => new(refusal);
}
