using Azure;
using Azure.Identity;
using Microsoft.Extensions.Logging;

namespace StPortal.Infrastructure.Files.Blobs;

/// <summary>
/// The one place where failures of the client become ours: a missing file is <see cref="FileNotFoundException"/>, anything else that the
/// storage does is <see cref="FileStorageException"/> and stands in the log. What the caller's own stream or token throws passes as it is.
/// </summary>
internal sealed partial class BlobGuard(ILogger logger)
{
    public async Task<T> AskAsync<T>(string key, Func<Task<T>> ask, CancellationToken cancellationToken)
    {
        try
        {
            return await ask();
        }
        catch (Exception failure) when (IsOfStorage(failure, cancellationToken))
        {
            throw failure is RequestFailedException { Status: 404 } ? Missing(key, failure) : Failed(key, failure);
        }
    }

    public T Ask<T>(string key, Func<T> ask)
    {
        try
        {
            return ask();
        }
        catch (Exception failure) when (IsOfStorage(failure, CancellationToken.None))
        {
            throw failure is RequestFailedException { Status: 404 } ? Missing(key, failure) : Failed(key, failure);
        }
    }

    /// <summary>The client reports several tries as one failure of many, and a try that took too long as a cancellation.</summary>
    public static bool IsOfStorage(Exception failure, CancellationToken cancellationToken) => failure switch
    {
        RequestFailedException or AuthenticationFailedException => true,
        AggregateException several => several.InnerExceptions.All(one => one is IOException || IsOfStorage(one, cancellationToken)),
        OperationCanceledException => !cancellationToken.IsCancellationRequested,
        _ => false,
    };

    public static string ReasonOf(Exception failure)
    {
        var first = failure is AggregateException several ? several.InnerExceptions[0] : failure;
        var line = first.Message.Split('\n')[0].Trim();
        return first is RequestFailedException { ErrorCode: { Length: > 0 } code } ? $"{code}. {line}" : line;
    }

    public FileStorageException Failed(string key, Exception failure)
    {
        LogFailure(failure, key);
        return new FileStorageException(ReasonOf(failure), failure);
    }

    private static FileNotFoundException Missing(string key, Exception failure) => new("The stored file is not there.", key, failure);

    [LoggerMessage(LogLevel.Error, "The file storage failed for {Key}")]
    private partial void LogFailure(Exception failure, string key);
}
