namespace StPortal.Tests.EndToEnd;

/// <summary>
/// The browser tests that look at pages as the demo has them, with a portal and a browser of their own: what the journeys store does
/// not reach them, and the two run at once.
/// </summary>
[CollectionDefinition(Name)]
public sealed class PageCollection : ICollectionFixture<PortalFixture>, ICollectionFixture<BrowserFixture>, ICollectionFixture<StoredSignIns>
{
    public const string Name = "Pages";
}
