using StPortal.App.Hosting;
using StPortal.App.Operator;

if (OperatorCommands.Handles(args))
    return await OperatorCommands.RunAsync(args);

// The content root is the folder of the program, not of the person who types: `dotnet run` starts in the solution's folder.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
if (StartObjections.Find(builder.Configuration, builder.Environment) is { } objection)
{
    await Console.Error.WriteLineAsync(objection);
    return 1;
}

builder.AddPortal();
var app = builder.Build();
app.UsePortal();
app.MapPortal();
await app.PrepareDataAsync();
await app.RunAsync();
return 0;
