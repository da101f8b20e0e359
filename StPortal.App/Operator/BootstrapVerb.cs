using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Microsoft.Extensions.Options;
using StPortal.Domain;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.Messaging;
using StPortal.Infrastructure.Tenancy;

namespace StPortal.App.Operator;

/// <summary>Makes the first organisation and its system administrator.</summary>
internal static class BootstrapVerb
{
    public static Command Create(OperatorSession session)
    {
        var name = Text(session, "--organisation", "NAME", "BootstrapNameHelp");
        var slug = Text(session, "--slug", "SLUG", "BootstrapSlugHelp");
        var legalName = Text(session, "--legal-name", "NAME", "BootstrapLegalNameHelp");
        var directory = Id(session, "--directory", "BootstrapDirectoryHelp", required: true);
        var administrator = Text(session, "--administrator", "NAME", "BootstrapAdministratorHelp");
        var email = Text(session, "--email", "ADDRESS", "BootstrapEmailHelp");
        var objectId = Id(session, "--object-id", "BootstrapObjectIdHelp", required: false);
        var command = new Command("bootstrap", session.Texts["BootstrapHelp"]) { name, slug, legalName, directory, administrator, email, objectId };
        command.SetAction((parsed, cancellationToken) =>
        {
            var names = parsed.GetRequiredValue(administrator).Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            return names is [var given, var family]
                ? RunAsync(
                    session,
                    new BootstrapOrganisation.Input(
                        parsed.GetRequiredValue(name), parsed.GetRequiredValue(slug), parsed.GetRequiredValue(legalName), parsed.GetValue(directory)!.Value,
                        given, family, parsed.GetRequiredValue(email), parsed.GetValue(objectId)),
                    cancellationToken)
                : session.FailAsync("AdministratorNeedsTwoNames", parsed.GetRequiredValue(administrator));
        });
        return command;
    }

    private static Option<string> Text(OperatorSession session, string name, string value, string help) =>
        new(name) { Description = session.Texts[help], Required = true, HelpName = value };

    private static Option<Guid?> Id(OperatorSession session, string name, string help, bool required) =>
        new(name)
        {
            Description = session.Texts[help],
            Required = required,
            HelpName = "GUID",
            CustomParser = argument => Read(session, name, argument),
        };

    private static Guid? Read(OperatorSession session, string name, ArgumentResult argument)
    {
        var text = argument.Tokens.Count == 0 ? "" : argument.Tokens[^1].Value;
        if (Guid.TryParse(text, out var id) && id != Guid.Empty)
            return id;
        argument.AddError(session.Texts["GuidIsNone", name, text]);
        return null;
    }

    private static async Task<int> RunAsync(OperatorSession session, BootstrapOrganisation.Input input, CancellationToken cancellationToken)
    {
        if (!await session.IsDatabaseReadyAsync(cancellationToken))
            return OperatorSession.Failed;
        var bootstrapped = await session.Get<BootstrapOrganisation>().HandleAsync(input, cancellationToken);
        if (!bootstrapped.IsOk)
        {
            return bootstrapped.Refusal is FieldIsRequired
                ? await session.FailAsync("BootstrapEmpty")
                : await session.FailAsync("Mistake", new RowReasons(session.Texts).Of(bootstrapped.Refusal));
        }

        await session.SayAsync("Bootstrapped", input.Name, $"{input.GivenName} {input.FamilyName}");
        if (bootstrapped.Value is { InvitationPath: { } path, InvitationEndsAtUtc: { } ends } made)
            await SayInvitationAsync(session, path, ends, made.IsMailed ? input.Email : null);
        else
            await session.SayAsync("BootstrapLinked", $"{input.GivenName} {input.FamilyName}");
        return OperatorSession.Done;
    }

    private static async Task SayInvitationAsync(OperatorSession session, string path, DateTime endsAtUtc, string? mailedTo)
    {
        var address = session.Get<IOptions<PortalOptions>>().Value.Address?.TrimEnd('/');
        await session.SayAsync(
            "BootstrapInvitation", address + path, SwedishClock.ToSwedish(endsAtUtc).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
        if (mailedTo is not null)
            await session.SayAsync("BootstrapMailed", mailedTo);
    }
}
