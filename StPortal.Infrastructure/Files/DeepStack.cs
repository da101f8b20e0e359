using System.Runtime.ExceptionServices;

namespace StPortal.Infrastructure.Files;

/// <summary>
/// Runs work on a thread with a large stack. PdfPig opens a page tree by recursion, and a stack that overflows ends the whole process,
/// everybody's sessions with it: one hostile file must not do that.
/// </summary>
internal static class DeepStack
{
    // Reserved, not used: more than a tree that fits into a file and into memory can fill.
    private const int Bytes = 256 * 1024 * 1024;

    public static T Run<T>(Func<T> work)
    {
        var result = default(T);
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception caught)
                {
                    failure = ExceptionDispatchInfo.Capture(caught);
                }
            },
            Bytes);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result!;
    }
}
