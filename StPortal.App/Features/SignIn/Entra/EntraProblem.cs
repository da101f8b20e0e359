namespace StPortal.App.Features.SignIn.Entra;

/// <summary>What is wrong with the settings of the sign-in with work accounts.</summary>
public enum EntraProblem
{
    /// <summary>Some are set, but not the one that turns it on: not dangerous.</summary>
    ClientIdIsMissing,

    ClientIdIsNoGuid,
    InstanceIsNotHttps,

    /// <summary><c>common</c> and <c>consumers</c> let private accounts in to be refused; a name can be claimed anew by somebody else.</summary>
    TenantIsNeitherOrganizationsNorGuid,
}
