using StPortal.Domain;
using StPortal.Domain.Applications;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Applications;

/// <summary>The trainee's own packet as one PDF.</summary>
public sealed class CompilePacket(ActorSource actors, ApplicationReader reader, PacketCompiler compiler)
{
    public async Task<Result<CompiledPacket>> HandleAsync(Guid trainingId, CancellationToken cancellationToken)
    {
        var actor = await actors.FindAsync(cancellationToken);
        var record = await reader.FindAsync(trainingId, cancellationToken);
        if (actor is null || record is null || !ApplicationsPermissions.MayCompile(actor, record.Head.Subject))
            return new NotFound();
        return await compiler.CompileAsync(trainingId, cancellationToken);
    }
}
