namespace StPortal.Infrastructure.Demo;

/// <summary>One stretch of a told way: a placement or, without a place, months away or months that nobody has planned.</summary>
/// <param name="Place">The name of the place; null for an absence or a gap.</param>
/// <param name="Months">Calendar months.</param>
/// <param name="Percent">Per cent of full time.</param>
/// <param name="Clinic">The organisation's own clinic that the place belongs to; null outside it.</param>
/// <param name="IsAway">Full absence: only period and share, never a reason.</param>
internal sealed record DemoPeriod(string? Place, int Months, decimal Percent = 100, string? Clinic = null, bool IsAway = false);
