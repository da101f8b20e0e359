namespace StPortal.Infrastructure.Data;

/// <summary>Which instance of the service does a job that one alone should do, and until when it holds it.</summary>
public sealed class JobLease
{
    private JobLease()
    {
    }

    public JobLease(string name, Guid holderId, DateTime untilUtc) => (Name, HolderId, UntilUtc) = (name, holderId, untilUtc);

    public string Name { get; private set; } = "";

    public Guid HolderId { get; private set; }

    public DateTime UntilUtc { get; private set; }

    public Guid Version { get; private set; }

    public bool IsFreeFor(Guid holderId, DateTime now) => HolderId == holderId || UntilUtc <= now;

    public void Take(Guid holderId, DateTime untilUtc) => (HolderId, UntilUtc) = (holderId, untilUtc);
}
