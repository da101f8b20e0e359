namespace StPortal.App.Features.Shell;

/// <summary>Light or dark, as the person chose; <see cref="Device"/> follows the device.</summary>
public enum Appearance
{
    Device,
    Light,
    Dark,
}
