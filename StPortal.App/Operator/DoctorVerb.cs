using System.CommandLine;
using StPortal.App.Operator.Doctor;

namespace StPortal.App.Operator;

/// <summary>Goes through the configuration and says in plain words what is wrong with it.</summary>
internal static class DoctorVerb
{
    public static Command Create(OperatorSession session)
    {
        var command = new Command("doctor", session.Texts["DoctorHelp"]);
        command.SetAction((_, cancellationToken) => RunAsync(session, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(OperatorSession session, CancellationToken cancellationToken)
    {
        IReadOnlyList<Finding> findings =
        [
            MachineChecks.Environment(session),
            MachineChecks.Sweden(session),
            MachineChecks.DemoSignIn(session),
            .. EntraChecks.Run(session),
            FolderChecks.Writable(session),
            FolderChecks.Space(session),
            .. await DatabaseChecks.RunAsync(session, cancellationToken),
            KeyChecks.Certificate(session),
            MailChecks.Server(session),
            MailChecks.Links(session),
            AuditChecks.Key(session),
            AuditChecks.Anchors(session),
            FileChecks.Limit(session),
            .. await StorageChecks.RunAsync(session, cancellationToken),
            DocumentChecks.Fonts(session),
            DocumentChecks.Forms(session),
            DocumentChecks.Qpdf(session),
        ];
        foreach (var finding in findings)
            await session.Output.WriteLineAsync($"{session.Texts[finding.Level.ToString()].Value,-4} {session.Texts[finding.Key, finding.Values].Value}");
        var wrong = findings.Count(finding => finding.Level == FindingLevel.Wrong);
        return wrong == 0 ? OperatorSession.Done : await session.FailAsync("DoctorFoundWrong", wrong);
    }
}
