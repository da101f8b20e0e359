using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace StPortal.App.Features.Shell;

/// <summary>
/// Keeps a fault in one page from ending the whole circuit. Shows a reference that is also in the log, never the exception's words.
/// </summary>
public sealed class PageErrorBoundary(ILogger<PageErrorBoundary> logger) : ErrorBoundaryBase
{
    private string reference = "";

    protected override Task OnErrorAsync(Exception exception)
    {
        reference = ErrorReference.New();
        logger.LogError(exception, "A page failed. Reference {Reference}", reference);
        return Task.CompletedTask;
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (CurrentException is null)
        {
            builder.AddContent(0, ChildContent);
            return;
        }

        builder.OpenComponent<FailedPage>(1);
        builder.AddComponentParameter(2, nameof(FailedPage.Reference), reference);
        builder.AddComponentParameter(3, nameof(FailedPage.TryAgain), EventCallback.Factory.Create(this, Recover));
        builder.CloseComponent();
    }
}
