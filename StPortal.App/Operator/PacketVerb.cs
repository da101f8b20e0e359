using System.CommandLine;
using StPortal.Infrastructure.Applications;

namespace StPortal.App.Operator;

/// <summary>Writes the application packet of one training to a folder.</summary>
internal static class PacketVerb
{
    public static Command Create(OperatorSession session)
    {
        var organisation = new Option<string>("--organisation") { Description = session.Texts["OrganisationHelp"], Required = true, HelpName = "SLUG" };
        var training = new Option<string>("--training") { Description = session.Texts["PacketTrainingHelp"], Required = true, HelpName = "ID" };
        var folder = new Option<string>("--out") { Description = session.Texts["PacketOutHelp"], Required = true, HelpName = "DIR" };
        var command = new Command("packet", session.Texts["PacketHelp"]) { organisation, training, folder };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            session, parsed.GetRequiredValue(organisation), parsed.GetRequiredValue(training), parsed.GetRequiredValue(folder), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        OperatorSession session, string slug, string training, string folder, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(training, out var id))
            return await session.FailAsync("TrainingIdIsNone", training);
        if (!await session.IsDatabaseReadyAsync(cancellationToken)
            || await session.ActForAsync(slug, cancellationToken) is not { } organisation)
            return OperatorSession.Failed;
        var compiled = await session.Get<PacketCompiler>().CompileAsync(id, cancellationToken);
        if (!compiled.IsOk)
            return await session.FailAsync("TrainingIsMissing", organisation.Name, id);

        await using var packet = compiled.Value;
        if (await WriteAsync(packet, Path.GetFullPath(folder), cancellationToken) is not { } file)
            return await session.FailAsync("OutIsNotWritable", Path.GetFullPath(folder));
        foreach (var refused in packet.Refused)
            await session.SayAsync("PacketAttachmentRefused", refused.Label, refused.Title, session.Texts[refused.Reason.ToString()].Value);
        await session.SayAsync("PacketWritten", file, packet.PageCount, packet.Attachments.Count);
        return OperatorSession.Done;
    }

    /// <summary>The path, or null when the folder cannot be written to. A half written packet never gets the packet's name.</summary>
    private static async Task<string?> WriteAsync(CompiledPacket packet, string folder, CancellationToken cancellationToken)
    {
        var file = Path.Combine(folder, packet.FileName);
        var half = $"{file}.{Guid.NewGuid():N}";
        try
        {
            Directory.CreateDirectory(folder);
            await using (var output = File.Create(half))
                await packet.Content.CopyToAsync(output, cancellationToken);
            File.Move(half, file, overwrite: true);
            return file;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(half))
                File.Delete(half);
            return null;
        }
    }
}
