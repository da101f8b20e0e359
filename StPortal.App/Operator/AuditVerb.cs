using System.CommandLine;
using StPortal.Infrastructure.Auditing;

namespace StPortal.App.Operator;

/// <summary>Checks each organisation's log and names what is wrong with it. Changes nothing.</summary>
internal static class AuditVerb
{
    public static Command Create(OperatorSession session)
    {
        var organisation = new Option<string?>("--organisation") { Description = session.Texts["AuditOrganisationHelp"], HelpName = "SLUG" };
        var verify = new Command("verify", session.Texts["AuditVerifyHelp"]) { organisation };
        verify.SetAction((parsed, cancellationToken) => RunAsync(session, parsed.GetValue(organisation), cancellationToken));
        return new Command("audit", session.Texts["AuditHelp"]) { verify };
    }

    private static async Task<int> RunAsync(OperatorSession session, string? slug, CancellationToken cancellationToken)
    {
        if (!await session.IsLogKeyReadyAsync() || !await session.IsUpToDateAsync(cancellationToken)
            || (slug is not null && await session.ActForAsync(slug, cancellationToken) is null))
            return OperatorSession.Failed;
        var broken = 0;
        foreach (var organisation in await session.Get<AuditedOrganisations>().ListAsync(cancellationToken))
        {
            if (slug is not null && organisation.Slug != slug)
                continue;
            var verdict = await session.Get<AuditVerifier>().VerifyAsync(organisation.Id, cancellationToken);
            await TellAsync(session, organisation.Slug, verdict);
            broken += verdict.IsWhole ? 0 : 1;
        }

        return broken == 0 ? OperatorSession.Done : await session.FailAsync("AuditFoundWrong", broken);
    }

    private static async Task TellAsync(OperatorSession session, string slug, AuditVerdict verdict)
    {
        await session.SayAsync(verdict.IsWhole ? "AuditWhole" : "AuditBroken", slug, verdict.Links);
        foreach (var found in verdict.Breaks)
            await session.Output.WriteLineAsync("  " + session.Texts[$"Audit{found.Kind}", found.Sequence ?? 0, found.EntryId?.ToString() ?? "", found.Count].Value);
        if (verdict.BeforeTheChain > 0)
            await session.SayAsync("AuditBeforeTheChain", verdict.BeforeTheChain);
    }
}
