using System.Collections.Concurrent;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace StPortal.Infrastructure.Files.Blobs;

/// <summary>
/// One private container for each organisation, named by its id alone. Another organisation's file is therefore never addressed by a
/// wrong key: it lies in a container that the call does not name.
/// </summary>
internal sealed class OrganisationContainers(BlobServiceClient service)
{
    private readonly ConcurrentDictionary<Guid, bool> known = [];

    public BlobContainerClient Of(Guid organisationId) => service.GetBlobContainerClient($"org-{organisationId:N}");

    /// <summary>Makes the container when it is first needed, and puts nothing into one that somebody has opened to the public.</summary>
    public async Task<BlobContainerClient> ReadyAsync(Guid organisationId, CancellationToken cancellationToken)
    {
        var container = Of(organisationId);
        if (known.ContainsKey(organisationId))
            return container;
        await container.CreateIfNotExistsAsync(PublicAccessType.None, cancellationToken: cancellationToken);
        BlobContainerProperties properties = await container.GetPropertiesAsync(cancellationToken: cancellationToken);
        if (properties.PublicAccess is { } access && access != PublicAccessType.None)
            throw new FileStorageException($"the container {container.Name} is open to anyone.");
        known[organisationId] = true;
        return container;
    }

    /// <summary>It has failed, perhaps because somebody removed it: looked at anew next time.</summary>
    public void Forget(Guid organisationId) => known.TryRemove(organisationId, out _);
}
