using System.Diagnostics.CodeAnalysis;

namespace StPortal.Domain;

/// <summary>A value, or a named refusal.</summary>
[SuppressMessage("Design", "CA1000", Justification = "Success is called through Result.From; the type argument is inferred there.")]
public sealed class Result<T>
{
    private readonly T? value;

    private Result(T? value, Refusal? refusal)
    {
        this.value = value;
        Refusal = refusal;
    }

    public Refusal? Refusal { get; }

    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsOk => Refusal is null;

    /// <summary>The value. Throws when the act was refused: ask <see cref="IsOk"/> first.</summary>
    public T Value => IsOk ? value! : throw new InvalidOperationException($"Refused: {Refusal}");

    public static Result<T> Success(T value) => new(value, null);

    public static implicit operator Result<T>(T value) => new(value, null);

    public static implicit operator Result<T>(Refusal refusal) => new(default, refusal);
}
