using System.CommandLine;
using StPortal.Infrastructure.Imports;

namespace StPortal.App.Operator;

/// <summary>Reads lists into an organisation.</summary>
internal static class ImportVerb
{
    public static Command Create(OperatorSession session)
    {
        var path = new Argument<string>("FOLDER|FILE.xlsx") { Description = session.Texts["ImportPathHelp"] };
        var organisation = new Option<string>("--organisation") { Description = session.Texts["OrganisationHelp"], Required = true, HelpName = "SLUG" };
        var skipBad = new Option<bool>("--skip-bad") { Description = session.Texts["SkipBadHelp"] };
        var cohort = new Command("cohort", session.Texts["ImportCohortHelp"]) { path, organisation, skipBad };
        cohort.SetAction((parsed, cancellationToken) => RunAsync(
            session, parsed.GetRequiredValue(path), parsed.GetRequiredValue(organisation), parsed.GetValue(skipBad), cancellationToken));
        return new Command("import", session.Texts["ImportHelp"]) { cohort };
    }

    private static async Task<int> RunAsync(
        OperatorSession session, string path, string slug, bool skipBad, CancellationToken cancellationToken)
    {
        var reasons = new RowReasons(session.Texts);
        var lists = await CohortListSource.ReadAsync(Path.GetFullPath(path), cancellationToken);
        if (!lists.IsOk)
            return await session.FailAsync("Mistake", reasons.Of(lists.Refusal));
        if (!await session.IsDatabaseReadyAsync(cancellationToken)
            || await session.ActForAsync(slug, cancellationToken) is not { } organisation)
            return OperatorSession.Failed;
        var imported = await session.Get<ImportCohort>().HandleAsync(new(lists.Value, skipBad), cancellationToken);
        if (!imported.IsOk)
            return await session.FailAsync("Mistake", reasons.Of(imported.Refusal));

        var report = imported.Value;
        await new ImportReportWriter(session.Output, session.Texts, lists.Value.Names).WriteAsync(report);
        if (!report.IsSaved)
            return await session.FailAsync("ImportChangedNothing", report.BadRows);
        var added = report.Counts.Sum(count => count.New);
        await session.SayAsync(added == 0 ? "ImportAddedNothing" : "ImportAdded", added, organisation.Name);
        return OperatorSession.Done;
    }
}
