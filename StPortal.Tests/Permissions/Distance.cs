namespace StPortal.Tests.Permissions;

/// <summary>Where a person stands in relation to the training that is asked for.</summary>
public enum Distance
{
    Here,
    OtherUnit,
    OtherOrganisation,
}
