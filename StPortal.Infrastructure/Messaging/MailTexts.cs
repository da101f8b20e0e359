namespace StPortal.Infrastructure.Messaging;

/// <summary>Names the templates of this folder for the localiser; the texts are in the files beside it.</summary>
public sealed class MailTexts;
