// The chart library would put a style element into the page, which the content security policy refuses; the same rules stand in the dashboard's style sheet.
Chart.platform.disableCSSInjection = true;
