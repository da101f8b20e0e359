namespace StPortal.Domain.Curricula;

/// <summary>The letters before a goal's number: a, b, c (SOSFS 2015:8); STa, STb, STc, BT (HSLF-FS 2021:8).</summary>
public enum GoalGroup
{
    A = 1,
    B = 2,
    C = 3,
    BT = 4,
    STa = 5,
    STb = 6,
    STc = 7,
}
