using System.Globalization;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MudBlazor.Services;
using StPortal.App.Features.Shared;

namespace StPortal.Tests.App;

/// <summary>
/// Ground for component tests: Swedish, MudBlazor's services, a clock that stands still. Scripts answer with nothing, since MudBlazor's
/// inputs call some on their own; and disposal is asynchronous, since MudBlazor registers services that cannot be disposed otherwise.
/// </summary>
public abstract class BlazorTestBase : BunitContext, IAsyncLifetime
{
    private readonly CultureInfo culture = CultureInfo.CurrentCulture;
    private readonly CultureInfo uiCulture = CultureInfo.CurrentUICulture;

    protected BlazorTestBase()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddMudServices();
        Services.AddLocalization();
        Services.AddScoped<RefusalText>().AddScoped<RelativeDay>();
        Services.AddSingleton<TimeProvider>(Clock);
        UseLanguage("sv-SE");
    }

    /// <summary>Monday 2026-11-23, nine in the morning in Stockholm.</summary>
    protected FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));

    protected static void UseLanguage(string name) =>
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        GC.SuppressFinalize(this);
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = uiCulture;
        await base.DisposeAsync();
    }
}
