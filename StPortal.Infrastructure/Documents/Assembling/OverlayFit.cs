namespace StPortal.Infrastructure.Documents.Assembling;

/// <summary>How a merger lays the drawn stamps on a page.</summary>
internal enum OverlayFit
{
    /// <summary>On what is seen of the page, before it is rotated.</summary>
    OnSeenPage,

    /// <summary>On the page's frame, turned as it is seen.</summary>
    OnTurnedFrame,
}
