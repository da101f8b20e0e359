namespace StPortal.App.Features.SignIn;

/// <summary>Signing in as an invented person with one click: on a developer's machine only.</summary>
public static class DemoSignIn
{
    private const string Key = "SignIn:Demo";

    public static bool IsOn(IConfiguration configuration, IHostEnvironment environment) =>
        environment.IsDevelopment() && configuration.GetValue<bool>(Key);

    /// <summary>Why the service must not start, in a plain sentence; null when it may.</summary>
    public static string? Objection(IConfiguration configuration, IHostEnvironment environment) =>
        configuration.GetValue<bool>(Key) && !environment.IsDevelopment()
            ? $"SignIn:Demo is on, which lets anyone sign in as anyone. It is for Development only; this is {environment.EnvironmentName}. Turn it off and start again."
            : null;
}
