using System.CommandLine;
using StPortal.Infrastructure.Demo;

namespace StPortal.App.Operator;

/// <summary>Puts data in: the invented organisations of the demo, or load to measure on. What is there already is left as it is.</summary>
internal static class SeedVerb
{
    public static Command Create(OperatorSession session)
    {
        var demo = new Command("demo", session.Texts["SeedDemoHelp"]);
        demo.SetAction((_, cancellationToken) => RunAsync(session, cancellationToken));
        return new Command("seed", session.Texts["SeedHelp"]) { demo, SeedLoadVerb.Create(session) };
    }

    private static async Task<int> RunAsync(OperatorSession session, CancellationToken cancellationToken)
    {
        if (!await session.IsDatabaseReadyAsync(cancellationToken))
            return OperatorSession.Failed;
        await session.Get<DemoSeeder>().SeedAsync(session.Output, cancellationToken);
        return OperatorSession.Done;
    }
}
