namespace StPortal.Domain.Curricula;

/// <summary>Who worded a goal's label. The regulations give specialty goals no titles, so theirs are ours, and screens say so.</summary>
public enum LabelOrigin
{
    Official = 1,
    Working = 2,
}
