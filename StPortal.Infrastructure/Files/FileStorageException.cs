namespace StPortal.Infrastructure.Files;

/// <summary>The storage of files cannot be reached or does not do as asked. An <see cref="IOException"/>, as a failing disk's is.</summary>
public sealed class FileStorageException(string reason, Exception? cause = null)
    : IOException($"The file storage does not do as asked: {reason}", cause)
{
    /// <summary>What the storage itself says, in one line.</summary>
    public string Reason => reason;
}
