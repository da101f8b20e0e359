namespace StPortal.Infrastructure.Files;

/// <summary>What is wrong with the settings of file storage.</summary>
public enum FileStorageProblem
{
    UnknownProvider,
    NoConnection,

    /// <summary>Neither a connection string nor the address of an account.</summary>
    NotAConnection,
    Emulator,

    /// <summary>Files would travel in clear.</summary>
    NotEncrypted,

    /// <summary>The account's address is that of a cloud outside the EU.</summary>
    CloudOutsideEurope,
    NoRegion,
    RegionOutsideEurope,
}
