namespace StPortal.Tests.EndToEnd.StandInEntra;

/// <summary>The tests of signing in with work accounts, with a portal, a stand-in for Entra and a browser of their own.</summary>
[CollectionDefinition(Name)]
public sealed class EntraCollection : ICollectionFixture<EntraPortalFixture>, ICollectionFixture<BrowserFixture>, ICollectionFixture<StoredSignIns>
{
    public const string Name = "Entra";
}
