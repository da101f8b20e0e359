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
// The database's model takes longer to build than all the pages take to map: both at once.
var data = Task.Run(app.PrepareDataAsync);
app.UsePortalAddress();
app.UsePortal();
app.MapPortal();
await data;
await app.RunAsync();
return 0;
