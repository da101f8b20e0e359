namespace StPortal.Domain;

/// <summary>
/// A named reason why a person is told no. Each reason is its own record in a capability's <c>XRefusals.cs</c>;
/// tests assert the type, screens look its text up by type name.
/// </summary>
public abstract record Refusal;
