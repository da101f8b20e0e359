using System.Globalization;

namespace StPortal.Infrastructure.Documents.Assembling;

/// <summary>
/// Finds the files that would stop the merge or lose pages in it. qpdf is asked about many at once, and about fewer only where the answer
/// is not what we read ourselves.
/// </summary>
/// <param name="run">Runs qpdf; <see cref="InvalidOperationException"/> when it fails.</param>
internal sealed class QpdfCheck(Func<IEnumerable<string>, CancellationToken, Task<string>> run)
{
    public async Task<IReadOnlySet<string>> RefusedAsync(IReadOnlyList<ReadAttachment> files, CancellationToken cancellationToken)
    {
        var portion = Math.Max(1, (files.Count + Environment.ProcessorCount - 1) / Environment.ProcessorCount);
        var refused = await Task.WhenAll(files.Chunk(portion).Select(part => SearchAsync(part, cancellationToken)));
        return refused.SelectMany(part => part).ToHashSet();
    }

    private async Task<IReadOnlyList<string>> SearchAsync(ReadAttachment[] files, CancellationToken cancellationToken)
    {
        if (await AgreesAsync(files, cancellationToken))
            return [];
        if (files is [var culprit])
            return [culprit.File];
        var half = files.Length / 2;
        return [.. await SearchAsync(files[..half], cancellationToken), .. await SearchAsync(files[half..], cancellationToken)];
    }

    /// <summary>
    /// Merged, but not written. All pages of each file and the last that we found once more: this fails where qpdf finds fewer, and where
    /// it finds more the sum is another. So what one file lacks is not made up for by another.
    /// </summary>
    private async Task<bool> AgreesAsync(ReadAttachment[] files, CancellationToken cancellationToken)
    {
        var pages = files.SelectMany(file => (string[])[file.File, string.Create(CultureInfo.InvariantCulture, $"1-z,{file.Pages.Count}")]);
        try
        {
            var count = await run(["--empty", "--pages", .. pages, "--", "--show-npages"], cancellationToken);
            return int.Parse(count, CultureInfo.InvariantCulture) == files.Sum(file => file.Pages.Count + 1);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
