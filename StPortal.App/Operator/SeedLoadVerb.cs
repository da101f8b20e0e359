using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;
using System.Globalization;
using StPortal.Infrastructure.Load;

namespace StPortal.App.Operator;

/// <summary>Puts organisations, trainees and evidence in by the million, to measure on.</summary>
internal static class SeedLoadVerb
{
    public static Command Create(OperatorSession session)
    {
        var organisations = Number(session, "--organisations", "SeedLoadOrganisationsHelp");
        var trainees = Number(session, "--trainees-total", "SeedLoadTraineesHelp");
        var evidence = Number(session, "--evidence-total", "SeedLoadEvidenceHelp");
        var yes = new Option<bool>("--yes") { Description = session.Texts["SeedLoadYesHelp"] };
        var command = new Command("load", session.Texts["SeedLoadHelp"]) { organisations, trainees, evidence, yes };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            session,
            new LoadSize(parsed.GetValue(organisations), parsed.GetValue(trainees), parsed.GetValue(evidence)),
            parsed.GetValue(yes),
            cancellationToken));
        return command;
    }

    private static Option<int> Number(OperatorSession session, string name, string help) =>
        new(name)
        {
            Description = session.Texts[help],
            Required = true,
            HelpName = "N",
            CustomParser = argument => Read(session, name, argument),
        };

    private static int Read(OperatorSession session, string name, ArgumentResult argument)
    {
        var text = argument.Tokens.Count == 0 ? "" : argument.Tokens[^1].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            return number;
        argument.AddError(session.Texts["NumberIsNotPositive", name, text]);
        return 0;
    }

    private static async Task<int> RunAsync(OperatorSession session, LoadSize size, bool yes, CancellationToken cancellationToken)
    {
        if (size.Organisations > size.Trainees)
            return await session.FailAsync("MoreOrganisationsThanTrainees", size.Organisations, size.Trainees);
        if (size.Trainees > size.Evidence)
            return await session.FailAsync("MoreTraineesThanEvidence", size.Trainees, size.Evidence);
        if (!yes && !session.Get<IHostEnvironment>().IsDevelopment())
            return await session.FailAsync("SeedLoadNeedsYes");
        if (!await session.IsDatabaseReadyAsync(cancellationToken))
            return OperatorSession.Failed;

        return await SeedAsync(session, size, cancellationToken);
    }

    private static async Task<int> SeedAsync(OperatorSession session, LoadSize size, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        var added = 0;
        try
        {
            await foreach (var one in session.Get<LoadSeeder>().SeedAsync(size, cancellationToken))
            {
                added++;
                await session.SayAsync("SeedLoadProgress", one.Slug, one.Trainees, one.Evidence, one.Number, size.Organisations, Seconds(clock));
            }
        }
        catch (OperationCanceledException)
        {
            return await session.FailAsync("SeedLoadCancelled", added);
        }

        if (added == 0)
            await session.SayAsync("SeedLoadIsThere", size.Organisations);
        else
            await session.SayAsync("SeedLoadDone", added, Seconds(clock));
        return OperatorSession.Done;
    }

    private static int Seconds(Stopwatch clock) => (int)clock.Elapsed.TotalSeconds;
}
