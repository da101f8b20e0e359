namespace StPortal.Tests.EndToEnd;

/// <summary>
/// The browser tests that change what is stored, one at a time, with a portal, a browser and a stored sign-in per persona of their own;
/// <see cref="PageCollection"/> runs beside them.
/// </summary>
[CollectionDefinition(Name)]
public sealed class JourneyCollection : ICollectionFixture<PortalFixture>, ICollectionFixture<BrowserFixture>, ICollectionFixture<StoredSignIns>
{
    public const string Name = "Journeys";
}
