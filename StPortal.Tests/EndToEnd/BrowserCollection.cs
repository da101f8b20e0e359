namespace StPortal.Tests.EndToEnd;

/// <summary>All browser tests share one portal, one browser and one stored sign-in per persona.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<PortalFixture>, ICollectionFixture<BrowserFixture>, ICollectionFixture<StoredSignIns>
{
    public const string Name = "Browser";
}
