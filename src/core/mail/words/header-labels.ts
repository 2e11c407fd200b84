/** Data: labels of the header block that clients put before earlier mail, by what they name. Lower case, no colon. */

export type HeaderRole = "from" | "date" | "to" | "subject" | "other";

const LABELS: Readonly<Record<HeaderRole, string>> = {
  from: "from|von|de|da|van|od|från|fra|lähettäjä|de la|oddi wrth|gan|kimden|gönderen|от|від|από|feladó|od koho|nuo|no|saatja|发件人|寄件者|差出人|보낸 사람|من|מאת|expéditeur|mittente|remitente|nadawca|från namn",
  date: "sent|date|gesendet|gesendet am|datum|envoyé|envoyé le|date d'envoi|enviado|enviado el|enviado em|enviada|enviada em|fecha|inviato|inviato il|data|verzonden|verzonden op|wysłano|wysłane|skickat|sendt|dato|lähetetty|päiväys|odesláno|trimis|anfonwyd|dyddiad|gönderildi|tarih|отправлено|дата|надіслано|στάλθηκε|ημερομηνία|elküldve|dátum|küldve|odoslané|发送时间|日期|送信日時|날짜|التاريخ|تاريخ الإرسال|תאריך",
  to: "to|an|à|para|a|aan|do|till|til|vastaanottaja|komu|către|at|kime|alıcı|кому|προς|címzett|kam|收件人|宛先|받는 사람|إلى|אל",
  subject:
    "subject|betreff|objet|asunto|oggetto|assunto|onderwerp|temat|ämne|emne|aihe|předmět|predmet|subiect|pwnc|testun|konu|тема|θέμα|tárgy|主题|件名|제목|الموضوع|נושא|re",
  other:
    "cc|bcc|kopie|kopia|kopi|kopio|dw|udw|kópia|copie|copy|reply-to|importance|priority|attachments|anlagen|wichtigkeit|resent-from|resent-date|organisation|organization|message-id|sender|копия|抄送",
};

export const HEADER_LABELS: ReadonlyMap<string, HeaderRole> = new Map(
  (Object.keys(LABELS) as HeaderRole[]).flatMap((role) =>
    LABELS[role].split("|").map((label): [string, HeaderRole] => [label, role]),
  ),
);
