"""Invented messages that the journeys paste."""

AFTER_INTERVIEW = """\
From: Alice Brown <alice.brown@northgate.example>
To: Sam Taylor <sam.taylor@example.com>
Date: Tue, 3 Mar 2026 10:12:00 +0000
Subject: Your application for Data Analyst at Northgate Lanterns

Dear Sam,

Thank you for coming to the interview for the Data Analyst role at Northgate Lanterns last week. It was a pleasure
to meet you.

After careful consideration I am sorry to tell you that you were unsuccessful on this occasion. We had a strong
field, and another candidate had more experience with forecasting.

We wish you well with your search.

Kind regards,
Alice Brown
Hiring Manager, Northgate Lanterns
"""

# Out of a spreadsheet: messy cells, days in an order that nothing shows, a row without a role.
ROWS = """Company\tRole\tApplied\tStatus\tInterview\tNotes
Sable Kites\tKite Maker\t3/4/2025\tRejection :(\t5/6/2025\tkind letter
Ochre Pumps\tFitter\t2025-05-02\tspoke to recruiter\t\t
Umber Bells\t\t2025-05-03\tApplied\t\t
"""
