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
