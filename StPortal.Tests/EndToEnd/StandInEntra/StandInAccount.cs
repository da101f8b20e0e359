namespace StPortal.Tests.EndToEnd.StandInEntra;

/// <summary>Somebody with a work account in a directory.</summary>
public sealed record StandInAccount(Guid DirectoryId, Guid ObjectId, string Name, string UserName)
{
    public static StandInAccount In(Guid directory, string name) =>
        new(directory, Guid.NewGuid(), name, $"{name.Replace(' ', '.').ToLowerInvariant()}@standin.example");
}
