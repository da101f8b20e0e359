namespace StPortal.App.Features.Trainings;

/// <summary>A part of a row, as shares of it.</summary>
/// <param name="IsContinued">It began before the row.</param>
/// <param name="GoesOn">It goes on after the row.</param>
public sealed record CalendarStretch(decimal Left, decimal Width, bool IsContinued, bool GoesOn)
{
    public string Style => $"left:{CalendarScale.Css(Left)};width:{CalendarScale.Css(Width)}";

    public string Css => (IsContinued ? " cl" : "") + (GoesOn ? " cr" : "");
}
