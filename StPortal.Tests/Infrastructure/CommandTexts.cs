using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace StPortal.Tests.Infrastructure;

/// <summary>Keeps the texts of the commands that reach the database, and fails those that a test wants to fail.</summary>
public sealed class CommandTexts : DbCommandInterceptor
{
    private readonly ConcurrentQueue<string> texts = new();

    public IReadOnlyCollection<string> All => texts;

    /// <summary>A command that holds this text fails, as if the service had died there.</summary>
    public string? Failing { get; set; }

    public void Clear() => texts.Clear();

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (Failing is { } text && command.CommandText.Contains(text, StringComparison.Ordinal))
            throw new InvalidOperationException("The service died here.");
        texts.Enqueue(command.CommandText);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}
