using StPortal.Domain.People;

namespace StPortal.Domain.Imports;

/// <summary>Finds out whom an address in a list means: somebody readable, somebody whose own row is refused, or nobody.</summary>
internal sealed class PeopleIndex(IReadOnlySet<string> alreadyThere)
{
    private readonly HashSet<string> readable = [];
    private readonly Dictionary<string, RowPlace> refused = [];
    private readonly List<FlawedPerson> nameless = [];

    public void AddReadable(string email) => readable.Add(email);

    /// <summary>A refused row; <paramref name="email"/> is null when the address in it is not the person's own.</summary>
    public void AddRefused(FlawedPerson person, string? email)
    {
        if (email is null)
            nameless.Add(person);
        else
            refused.TryAdd(email, person.Row);
    }

    /// <summary>Null when the person can be referred to, else the refused row that the reference hangs on or why it cannot stand.</summary>
    public (RowPlace? Cause, Refusal? Reason) Look(string email)
    {
        if (readable.Contains(email))
            return default;
        if (refused.TryGetValue(email, out var cause))
            return (cause, null);
        if (alreadyThere.Contains(email))
            return default;
        if (!EmailAddress.IsPlausible(email))
            return (null, new EmailIsNotAnAddress(email));
        return nameless.Find(person => person.MayHave(email)) is { } match
            ? (match.Row, null)
            : (null, new PersonIsNotInTheLists(email));
    }
}
