using MudBlazor.Services;
using StockPage;

// A MudBlazor app as its template makes it, with one table of 25 rows: what the portal's circuits are held against.
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorComponents().AddInteractiveServerComponents();
builder.Services.AddMudServices();
builder.Services.AddSingleton(TimeProvider.System);
var app = builder.Build();
app.UseAntiforgery();
app.MapStaticAssets();
app.MapRazorComponents<Root>().AddInteractiveServerRenderMode();
await app.RunAsync();
