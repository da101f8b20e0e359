using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;
using StPortal.Infrastructure.Tenancy;

namespace StPortal.App.Operator;

/// <summary>What every verb needs: services in a scope of its own, texts, and where to write.</summary>
internal sealed class OperatorSession(IServiceProvider services, OperatorConsole console, IStringLocalizer<OperatorTexts> texts)
{
    public const int Done = 0;
    public const int Failed = 1;

    public IStringLocalizer<OperatorTexts> Texts => texts;

    public IServiceProvider Services => services;

    public TextWriter Output => console.Output;

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public Task SayAsync(string key, params object[] values) => console.Output.WriteLineAsync(texts[key, values].Value);

    /// <summary>One plain sentence on standard error; the verb's exit status.</summary>
    public async Task<int> FailAsync(string key, params object[] values)
    {
        await console.Error.WriteLineAsync(texts[key, values].Value);
        return Failed;
    }

    private bool mayHaveWritten;

    /// <summary>What the verb wrote in the log gets its place in the chain before the program ends; also of a verb that failed half-way.</summary>
    public Task LinkLogAsync() =>
        mayHaveWritten ? Get<AuditChainer>().LinkAllAsync(CancellationToken.None) : Task.CompletedTask;

    /// <summary>Whether the key to the log is as it has to be; if not, it is told. Every verb that writes or checks rows asks.</summary>
    public async Task<bool> IsLogKeyReadyAsync()
    {
        var objection = AuditObjection.Find(Get<IConfiguration>(), Get<IHostEnvironment>().IsDevelopment());
        if (objection is not null)
            await FailAsync("Mistake", objection);
        return objection is null;
    }

    /// <summary>The embedded database is brought up to date by itself; SQL Server only by its own verb, with a login of its own.</summary>
    public async Task<bool> IsDatabaseReadyAsync(CancellationToken cancellationToken)
    {
        mayHaveWritten = await IsLogKeyReadyAsync() && await IsUpToDateAsync(cancellationToken);
        return mayHaveWritten;
    }

    public async Task<bool> IsUpToDateAsync(CancellationToken cancellationToken)
    {
        var migrator = Get<DatabaseMigrator>();
        if (Get<IOptions<DataOptions>>().Value.Provider == DataProvider.Sqlite)
        {
            await migrator.MigrateAsync(cancellationToken);
            return true;
        }

        var pending = await migrator.PendingAsync(cancellationToken);
        if (pending.Count > 0)
            await FailAsync("DatabaseIsBehind", pending.Count);
        return pending.Count == 0;
    }

    /// <summary>Acts for the organisation from here on, as the service itself; null, and told so, when there is none by that name.</summary>
    public async Task<OrganisationBySlugQuery.Found?> ActForAsync(string slug, CancellationToken cancellationToken)
    {
        var query = Get<OrganisationBySlugQuery>();
        if (await query.HandleAsync(slug, cancellationToken) is { } organisation)
        {
            Get<CurrentUser>().ActForOrganisation(organisation.Id);
            return organisation;
        }

        var slugs = await query.SlugsAsync(cancellationToken);
        if (slugs.Count == 0)
            await FailAsync("NoOrganisations", slug);
        else
            await FailAsync("OrganisationIsUnknown", slug, string.Join(", ", slugs));
        return null;
    }
}
